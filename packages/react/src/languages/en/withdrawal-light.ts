/** What stands on the page before the rest of the messages is there. The official labels are no messages: nobody may reword them. */
export const withdrawalLight = {
  withdrawal: {
    title: 'Withdraw from a contract',
    received: 'Withdrawal received',
    loading: 'Loading the form',
    /** In the place of the button, where it was used. */
    follow: 'Withdrawal received: see how it stands',
  },
}
