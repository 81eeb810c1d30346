package org.corridor.projects.iati.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** However long a file is, no more of it is read or held than a portion. */
class BatchesTests {

  /** What a reader of XML may read ahead: its buffers. */
  private static final int AHEAD = 70_000;

  private static final int ACTIVITIES = 5_000;

  /** A file that is made while it is read and lies nowhere. */
  private static final class Endless extends InputStream {

    private final String activity =
        RichActivity.xml(RichActivity.sample())
            .replaceFirst("(?s)^.*<iati-activities[^>]*>", "")
            .replaceFirst("</iati-activities>\\s*$", "");
    private byte[] piece =
        "<?xml version=\"1.0\"?><iati-activities version=\"2.03\">"
            .getBytes(StandardCharsets.UTF_8);
    private final long head = piece.length;
    private int at;
    private int made;
    private long read;

    private byte[] activity(int number) {
      return activity
          .replace(">GB-CHC-1000000-savings<", ">GB-CHC-1000000-" + number + "<")
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == piece.length && !next()) {
        return -1;
      }
      int some = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, from, some);
      at += some;
      read += some;
      return some;
    }

    private boolean next() {
      if (made > ACTIVITIES) {
        return false;
      }
      made++;
      piece =
          made > ACTIVITIES
              ? "</iati-activities>".getBytes(StandardCharsets.UTF_8)
              : activity(made);
      at = 0;
      return true;
    }
  }

  @Test
  void neverReadsOrHoldsMoreThanAPortion() {
    Endless stream = new Endless();
    Batches batches = new Batches(ActivityFile.open(stream), 0, Map.of());
    long handed = stream.head;
    int activities = 0;
    while (!batches.isAtEnd()) {
      List<StagedRow> rows = batches.next();
      assertThat(rows.size()).isLessThanOrEqualTo(Batches.MOST);
      for (StagedRow row : rows) {
        activities++;
        assertThat(row.findings()).isEmpty();
        handed += stream.activity(row.number()).length;
      }
      assertThat(stream.read).isLessThanOrEqualTo(handed + AHEAD);
    }

    assertThat(activities).isEqualTo(ACTIVITIES);
    assertThat(handed).isGreaterThan(20_000_000);
  }
}
