/** Shows states to style sheets, as `:state(name)`. */
export function showStates(internals: ElementInternals, states: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(states))
    if (isOn === internals.states.has(name)) continue;
    else if (isOn) internals.states.add(name);
    else internals.states.delete(name);
}
