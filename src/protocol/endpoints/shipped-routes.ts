import { RouteTable } from '../route-table.ts'
import { endpoints } from './index.ts'

/** Copilot's own endpoints; nothing ever changes them. */
export const shippedRoutes = new RouteTable(endpoints)
