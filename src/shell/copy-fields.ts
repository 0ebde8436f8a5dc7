// A button beside each text that is there to be copied.
for (const input of document.querySelectorAll<HTMLInputElement>('.copy-field input')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLive = 'polite';
  button.textContent = 'Copy';
  // Which of the texts it copies.
  button.setAttribute('aria-describedby', `${input.id}-label`);
  button.addEventListener('click', () => void copy(input, button));
  input.after(button);
}

async function copy(input: HTMLInputElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(input.value);
    button.textContent = 'Copied';
  } catch {
    // Where that is not allowed, the text is at least ready to be copied by hand.
    input.select();
    button.textContent = 'Not copied';
  }
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}
