import '@billkit/elements/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default {
  title: 'Amount',
  component: 'billkit-amount-view',
} satisfies Meta;

export const Twelve: StoryObj = {
  render: () => html`<billkit-amount-view amount="12.00"></billkit-amount-view>`,
};
