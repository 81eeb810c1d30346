package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a UTF-8 file, one after the other. Unlike a reader it gives all characters up to
 * the first that is not UTF-8, so that the line with the mistake can be named.
 */
final class StrictText {

  static final int END = -1;

  /** What comes next is not UTF-8. */
  static final int WRONG = -2;

  private final InputStream stream;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private final CharBuffer text = CharBuffer.allocate(1 << 16).limit(0);
  private boolean ended;
  private boolean wrong;

  StrictText(InputStream stream) throws IOException {
    this.stream = stream;
    if (peek() == '\uFEFF') {
      text.get();
    }
  }

  private int peek() throws IOException {
    int next = read();
    if (next >= 0) {
      text.position(text.position() - 1);
    }
    return next;
  }

  int read() throws IOException {
    while (!text.hasRemaining()) {
      if (wrong) {
        return WRONG;
      }
      if (ended) {
        return END;
      }
      fill();
    }
    return text.get();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    boolean last = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
    text.clear();
    CoderResult result = decoder.decode(bytes, text, last);
    text.flip();
    wrong = result.isError();
    ended = last && !result.isOverflow();
  }
}
