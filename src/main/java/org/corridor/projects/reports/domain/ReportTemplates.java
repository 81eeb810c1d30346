package org.corridor.projects.reports.domain;

import java.util.List;
import java.util.UUID;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates of a project: all of the team read them, coordinators change them. */
@Service
@Transactional
public class ReportTemplates {

  private final Desk desk;
  private final TemplateTable templates;

  ReportTemplates(Desk desk, TemplateTable templates) {
    this.desk = desk;
    this.templates = templates;
  }

  @Transactional(readOnly = true)
  public List<OwnTemplate> all(ProjectKey key) {
    desk.reader(key);
    return templates.list(key);
  }

  /** For who may change it. */
  @Transactional(readOnly = true)
  public OwnTemplate one(ProjectKey key, UUID id) {
    desk.reader(key).requireCoordinates();
    return templates.find(key, id).orElseThrow(NoReport::new);
  }

  public void save(ProjectKey key, OwnTemplate template) {
    desk.writer(key).requireCoordinates();
    if (template.revision() == 0 && templates.list(key).size() >= OwnTemplate.MOST) {
      throw new ReportRefused(Why.TOO_MANY);
    }
    boolean repeated = template.revision() == 0 && templates.find(key, template.id()).isPresent();
    if (!repeated && !templates.save(key, template)) {
      throw new ReportRefused(Why.OVERTAKEN);
    }
  }

  /** Reports that were begun with it stay as they are. */
  public void remove(ProjectKey key, UUID id) {
    desk.writer(key).requireCoordinates();
    templates.remove(key, id);
  }
}
