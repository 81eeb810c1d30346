package org.corridor.projects.design.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignContent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Gives the sample members of the profile {@code demo} a complete design each, marked as a sample.
 * They are read from files like any import, and given once: what visitors made of them since stays.
 */
@Component
@Profile("demo")
public class SampleDesigns {

  private static final String FOLDER = "modules/projects/design/samples/";

  private final DesignDesk desk;
  private final Designs designs;
  private final DesignFile files;

  SampleDesigns(DesignDesk desk, Designs designs, DesignFile files) {
    this.desk = desk;
    this.designs = designs;
    this.files = files;
  }

  /** Before the samples that begin with a design. */
  @EventListener
  @Order(50)
  void give(DemoPeopleReady people) {
    give(people.volunteer(), "yelimane.json");
    give(people.nurse(), "tamale.json");
  }

  private void give(PersonId owner, String file) {
    if (designs.ownedBy(owner).stream().noneMatch(Design::sample)) {
      desk.startSample(owner, read(file));
    }
  }

  /** The sample design that the member was given. */
  public Design of(PersonId owner) {
    return designs.ownedBy(owner).stream().filter(Design::sample).findFirst().orElseThrow();
  }

  DesignContent read(String file) {
    try {
      DesignFile.Reading reading =
          files.read(new ClassPathResource(FOLDER + file).getContentAsByteArray());
      if (!reading.problems().isEmpty()) {
        throw new IllegalStateException("Sample " + file + ": " + reading.problems());
      }
      return reading.content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
