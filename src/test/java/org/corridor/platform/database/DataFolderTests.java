package org.corridor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.corridor.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

  @TempDir Path temp;

  @Test
  void isMadeWhenItDoesNotExist() throws Exception {
    try (DataFolder folder = DataFolder.open(temp.resolve("new/data"))) {
      assertThat(folder.resolve("postgres").getParent()).isDirectory();
    }
  }

  @Test
  void belongsToOneCorridorAtATime() throws Exception {
    try (DataFolder mine = DataFolder.open(temp)) {
      assertThatThrownBy(() -> DataFolder.open(temp))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("already running on the folder " + mine);
    }
    DataFolder.open(temp).close();
  }

  @Test
  void saysWhatToDoWhenItCannotBeWritten() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "not a folder");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot write to the folder")
        .hasMessageContaining("CORRIDOR_DATA");
  }
}
