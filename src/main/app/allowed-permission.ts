/** Whether the page may use this; copying text is all it needs. */
export function isAllowedPermission(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}
