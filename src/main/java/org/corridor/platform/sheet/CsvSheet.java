package org.corridor.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as text: UTF-8, UTF-16 or Windows-1252, its cells parted by commas, semicolons or tabs,
 * with or without quotes (RFC 4180). Spreadsheets write each of these, and do not say which.
 */
final class CsvSheet {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private CsvSheet() {}

  static Sheet read(byte[] file) {
    String text = text(file);
    if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
      throw new FileRefused("no-table");
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    Sheet.Builder sheet = new Sheet.Builder();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      long line = 1;
      for (CSVRecord row : parser) {
        sheet.row((int) line, row.toList());
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException e) {
      throw new FileRefused("quotes", Map.of());
    }
    return sheet.build();
  }

  /** A mark at the beginning says it; else it is UTF-8 if it can be, and Windows-1252 if not. */
  static String text(byte[] file) {
    if (starts(file, 0xEF, 0xBB, 0xBF)) {
      return decoded(file, 3, StandardCharsets.UTF_8);
    }
    if (starts(file, 0xFF, 0xFE)) {
      return decoded(file, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, 0xFE, 0xFF)) {
      return decoded(file, 2, StandardCharsets.UTF_16BE);
    }
    if (file.length > 3 && file[1] == 0 && file[3] == 0) {
      return decoded(file, 0, StandardCharsets.UTF_16LE);
    }
    if (file.length > 3 && file[0] == 0 && file[2] == 0) {
      return decoded(file, 0, StandardCharsets.UTF_16BE);
    }
    try {
      return strictly(file, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new String(file, WINDOWS);
    }
  }

  private static String decoded(byte[] file, int from, Charset charset) {
    try {
      return strictly(file, from, charset);
    } catch (CharacterCodingException e) {
      throw new FileRefused("encoding");
    }
  }

  private static String strictly(byte[] file, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file, from, file.length - from))
        .toString();
  }

  private static boolean starts(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The one that the first line has most of, outside quotes. */
  static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.size()];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted = quoted ^ c == '"';
      if (!quoted && (c == '\n' || c == '\r') && any) {
        break;
      }
      any = any || !Character.isWhitespace(c);
      int known = quoted ? -1 : DELIMITERS.indexOf(c);
      if (known >= 0) {
        counts[known]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.get(best);
  }
}
