/** The signature of a PNG; what follows it is up to the test. */
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A file that begins as a PNG does; another `content` is another file. */
export const pngFile = (name = 'cat.png', content: BlobPart = name) => new File([PNG, content], name, { type: 'image/png' })

export const pdfFile = (name = 'receipt.pdf', content: BlobPart = name) => new File(['%PDF-1.7 ', content], name, { type: 'application/pdf' })

export const svgFile = (name = 'notes.svg') =>
  new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>window.hit=1</script></svg>'], name, { type: 'image/svg+xml' })
