package org.corridor.projects.reports.web;

import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.corridor.projects.reports.domain.NoReport;
import org.corridor.projects.underway.ProjectKey;

/** Ids and addresses of reports. */
final class ReportIds {

  private ReportIds() {}

  /**
   * @throws NoReport where it is none
   */
  static UUID id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoReport();
    }
    return id;
  }

  static String path(ProjectKey key, UUID report) {
    return key.path() + "/reports/" + report;
  }

  static String path(ProjectKey key, UUID report, UUID section) {
    return path(key, report) + "/sections/" + section;
  }
}
