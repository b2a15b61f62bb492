import type { Persona } from '../protocol/generated/persona.ts'

/** Whom the server takes every client for where nobody says otherwise: a seat that may do everything, without limits. */
export const defaultPersona: Persona = {
  name: 'unlimited',
  description: 'A seat that may do everything, without limits.',
  sku: 'copilot_for_business_seat',
  plan: 'business',
}
