package org.corridor.projects.iati.domain;

import java.util.List;
import org.corridor.projects.iati.IatiActivity;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a file, before anybody decided about it.
 *
 * @param number in the file, from 1
 * @param line where it begins
 * @param identifier empty where it has none
 * @param activity null where it is left out
 * @param findings why it is left out
 */
record StagedRow(
    int number,
    int line,
    String identifier,
    String title,
    Verdict verdict,
    @Nullable IatiActivity activity,
    List<Finding> findings) {

  StagedRow {
    findings = List.copyOf(findings);
  }

  StagedRow as(Verdict other) {
    return new StagedRow(number, line, identifier, title, other, activity, findings);
  }

  StagedRow leftOut(Finding finding) {
    return new StagedRow(number, line, identifier, title, Verdict.SKIPPED, null, List.of(finding));
  }
}
