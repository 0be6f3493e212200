import { useId } from 'react'

type OptionsProps<Value extends string> = {
  legend: string
  options: readonly (readonly [Value, string])[]
  value: Value
  onChoose: (value: Value) => void
}

/** A row of options of which one holds. */
export function Options<Value extends string>({ legend, options, value, onChoose }: OptionsProps<Value>) {
  const name = useId()
  return (
    <fieldset className="demo-set">
      <legend>{legend}</legend>
      {options.map(([id, label]) => (
        <label key={id} className="demo-option">
          <input type="radio" name={name} checked={id === value} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
