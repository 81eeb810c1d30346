package org.corridor.projects.design.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes a new design from a file. No design that exists is ever touched, and a file with a problem
 * makes none.
 */
@Service
public class ImportDesign {

  private final DesignFile files;
  private final DesignDesk desk;

  ImportDesign(DesignFile files, DesignDesk desk) {
    this.files = files;
    this.desk = desk;
  }

  /** Either the design that was made, or why none was. */
  public record Outcome(@Nullable Design made, List<Problem> problems) {

    public Optional<Design> design() {
      return Optional.ofNullable(made);
    }
  }

  /**
   * @param file JSON as {@link DesignFile} writes it, of {@link DesignFile#MOST_BYTES} at most
   */
  public Outcome from(byte[] file) {
    DesignFile.Reading reading = files.read(file);
    return reading.problems().isEmpty()
        ? new Outcome(desk.start(reading.content()), List.of())
        : new Outcome(null, reading.problems());
  }
}
