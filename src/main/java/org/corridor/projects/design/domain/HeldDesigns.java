package org.corridor.projects.design.domain;

import java.time.Clock;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's designs as personal data, with all their revisions. */
@Component
class HeldDesigns implements PersonalDataHolder {

  private static final int ALL = Integer.MAX_VALUE;

  private final Designs designs;
  private final DesignJson json;
  private final Texts texts;
  private final Clock clock;

  HeldDesigns(Designs designs, DesignJson json, Texts texts, Clock clock) {
    this.designs = designs;
    this.json = json;
    this.texts = texts;
    this.clock = clock;
  }

  /** A design in the file. */
  private record InFile(Design design, List<Design.Revision> revisions) {}

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Design> owned = designs.ownedBy(person);
    List<InFile> all =
        owned.stream()
            .map(design -> new InFile(design, designs.revisions(design.key(), ALL)))
            .toList();
    return new Held(
        "designs",
        texts.text(reader, "projects.design.title"),
        json.mapper().writeValueAsString(all),
        owned.stream().map(design -> line(design, reader)).toList());
  }

  private Line line(Design design, Language reader) {
    String name =
        design.name().isBlank() ? texts.text(reader, "projects.design.nameless") : design.name();
    return new Line(name, Formats.in(reader).moment(design.changed(), clock.getZone()));
  }

  /** With all their revisions. */
  @Override
  @Transactional
  public void erase(PersonId person) {
    designs.removeOwnedBy(person);
  }
}
