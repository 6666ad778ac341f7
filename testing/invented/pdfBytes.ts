/** A small PDF that says these words, and so has bytes of its own. */
export const pdfBytes = (words: string): Buffer =>
  Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj',
      `% ${words}`,
      'xref',
      '0 1',
      '0000000000 65535 f',
      'trailer << /Root 1 0 R >>',
      'startxref',
      '0',
      '%%EOF',
      '',
    ].join('\n'),
  )
