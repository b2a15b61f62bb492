import { HttpError } from './http-error.ts'

/** The body of a request is not what its `Content-Encoding` says, or that is not known here. Who does not read the body need not mind. */
export class BadCoding extends HttpError {}
