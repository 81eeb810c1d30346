/**
 * Documents to take away. What a document says is a {@link org.corridor.platform.document.Paper}:
 * title page, chapters, tables, in one language; {@link org.corridor.platform.document.WordFile}
 * and {@link org.corridor.platform.document.PdfFile} write the same paper, right-to-left ones
 * mirrored and with their letters joined. {@link org.corridor.platform.document.Press} sees to it
 * that only so many are made at a time.
 */
@NamedInterface("document")
@NullMarked
package org.corridor.platform.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
