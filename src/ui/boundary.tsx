import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in the place of a part that failed; nothing, where the page says enough without it. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the failure of a small part to itself: an old browser, or a fault of ours in it, must not take the article away. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
