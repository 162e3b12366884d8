export const createWorkServices = undefined as unknown as (...args: unknown[]) => never
