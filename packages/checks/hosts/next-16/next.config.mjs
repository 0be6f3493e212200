export default {
  // The service stands behind the host's own origin.
  rewrites: async () => [{ source: '/refunds/:path*', destination: `${process.env.SERVICE_URL}/:path*` }],
}
