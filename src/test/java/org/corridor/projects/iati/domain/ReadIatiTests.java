package org.corridor.projects.iati.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.domain.IatiImport.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading goes on where it stopped, whatever stopped it. */
@CorridorTest
class ReadIatiTests {

  @Autowired ReadIati read;
  @Autowired IatiImports imports;
  @Autowired StagedRows staged;

  private final UUID id = UUID.randomUUID();

  private static IatiActivity numbered(int number) {
    String json =
        ActivityJson.write(RichActivity.sample())
            .replace(
                "\"GB-CHC-1000000-savings\",\"updated\"",
                "\"GB-CHC-1000000-" + number + "\",\"updated\"");
    return ActivityJson.activity(json);
  }

  private void add(int activities) {
    IatiActivity[] all = new IatiActivity[activities];
    for (int i = 0; i < activities; i++) {
      all[i] = numbered(i);
    }
    byte[] content = RichActivity.xml(all).getBytes(StandardCharsets.UTF_8);
    imports.add(id, "a.xml", false, content.length, null, Instant.now());
    imports.addContent(id, content);
  }

  private IatiImport now() {
    return imports.find(id).orElseThrow();
  }

  @Test
  void readsInPortionsToItsEnd() {
    add(Batches.MOST + 20);

    read.run(id);

    assertThat(now().state()).isEqualTo(State.READY);
    assertThat(now().activities()).isEqualTo(Batches.MOST + 20);
    assertThat(now().progress()).isEqualTo(1000);
    assertThat(staged.counts(id)).containsEntry(Verdict.NEW, Batches.MOST + 20);
    assertThat(imports.content(id)).isEmpty();
    imports.remove(id);
  }

  @Test
  void stopsAndGoesOnAfterTheLastPortion() {
    add(3);
    imports.askToStop(id);
    read.run(id);
    assertThat(now().state()).isEqualTo(State.STOPPED);
    assertThat(now().activities()).isZero();

    // As a node leaves it that died after its first portion.
    staged.add(
        id,
        java.util.List.of(
            new StagedRow(
                1, 2, "kept", "kept before", Verdict.NEW, numbered(0), java.util.List.of())));
    imports.progress(id, 1, 100, Map.of("fss", 2));
    imports.change(id, State.STOPPED, State.READING, null);
    read.run(id);

    assertThat(now().state()).isEqualTo(State.READY);
    assertThat(now().activities()).isEqualTo(3);
    assertThat(now().unknown()).containsEntry("fss", 2);
    assertThat(staged.page(id, Verdict.NEW, 0, 10))
        .extracting(StagedRows.Shown::identifier)
        .containsExactly("kept", "GB-CHC-1000000-1", "GB-CHC-1000000-2");
    imports.remove(id);
  }

  @Test
  void aFileThatIsGoneIsSaidToBe() {
    imports.add(id, "gone.xml", true, 10, Instant.now(), Instant.now());

    read.run(id);

    assertThat(now().state()).isEqualTo(State.REFUSED);
    assertThat(now().finding().reason()).isEqualTo("gone");
    imports.remove(id);
  }
}
