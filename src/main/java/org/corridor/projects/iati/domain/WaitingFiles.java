package org.corridor.projects.iati.domain;

import java.util.List;
import org.corridor.people.WaitingForStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.iati.domain.IatiImport.State;
import org.springframework.stereotype.Component;

/** Files that are read and wait for a steward to decide. */
@Component
class WaitingFiles implements WaitingForStewards {

  private static final int LISTED = 20;

  private final IatiImports imports;
  private final Texts texts;

  WaitingFiles(IatiImports imports, Texts texts) {
    this.imports = imports;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(Language reader) {
    return imports.latest(LISTED).stream()
        .filter(file -> file.state() == State.READY)
        .map(
            file ->
                new Item(
                    texts.text(reader, "projects.iati.waits"),
                    file.file(),
                    file.created(),
                    file.path()))
        .toList();
  }
}
