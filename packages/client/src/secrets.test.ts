import { expect, it } from 'vitest'
import { isSecret } from './secrets.ts'

const jwt = (claims: object) => ['eyJhbGciOiJIUzI1NiJ9', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'c2lnbmF0dXJl'].join('.')

it.each([
  'sk_live_51HqAbCdEf', 'sk_test_51HqAbCdEf', 'rk_live_51HqAbCdEf', 'sk-proj-AbCdEf0123', 'sk-ant-api03-AbCdEf', 'whsec_AbCdEf0123', 'sb_secret_AbCdEf0123',
  `ghp_${'a1'.repeat(18)}`, `github_pat_${'a1'.repeat(18)}`, `glpat-${'a1'.repeat(10)}`, 'AKIAIOSFODNN7EXAMPLE', 'xoxb-123456789012-AbCdEf',
  '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----\nMIIE',
  jwt({ iss: 'supabase', role: 'service_role', iat: 1 }),
])('takes %s for a secret', (token) => {
  expect(isSecret(token)).toBe(true)
})

it.each([
  'token_1', 'pk_live_51HqAbCdEf', 'sk_kept', 'sk-anything', 'rk8s9d', 'AKIA', 'whsec', 'a.b.c', 'a.%%%.c',
  jwt({ iss: 'supabase', role: 'authenticated', sub: 'ada' }), jwt({ sub: 'service_role' }),
])('takes %s for the token of a user', (token) => {
  expect(isSecret(token)).toBe(false)
})
