/** A text of TSDoc, with its code, what it stresses and where it links to. */
export const Prose = ({ text }: { text: string }) =>
  text.split(/(`[^`]+`|\*\*[^*]+\*\*|\{@link \w+\})/).map((part, index) => {
    const inner = part.replace(/^(?:`|\*\*|\{@link )/, '').replace(/(?:`|\*\*|\})$/, '')
    if (index % 2 === 0) return part
    return part.startsWith('**') ? <strong key={index}>{inner}</strong> : <code key={index}>{inner}</code>
  })
