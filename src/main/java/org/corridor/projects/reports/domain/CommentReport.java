package org.corridor.projects.reports.domain;

import java.time.Clock;
import java.util.UUID;
import org.corridor.projects.reports.domain.Desk.Opened;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something about sections; who only reads may, too. */
@Service
@Transactional
public class CommentReport {

  private final Desk desk;
  private final WordsTable texts;
  private final Clock clock;

  CommentReport(Desk desk, WordsTable texts, Clock clock) {
    this.desk = desk;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param id made with the form: the same sent twice is one comment
   */
  public void say(ProjectKey key, UUID report, UUID section, UUID id, String words) {
    Opened opened = desk.comment(key, report);
    desk.section(opened.report(), section);
    if (texts.comments(report).size() >= Comment.MOST) {
      throw new ReportRefused(Why.TOO_MANY);
    }
    texts.add(new Comment(id, section, words, opened.by().id(), clock.instant(), null, null));
  }

  /** By who works in the project, and by who said it. */
  public void settle(ProjectKey key, UUID report, UUID section, UUID id, boolean settled) {
    Opened opened = desk.comment(key, report);
    desk.section(opened.report(), section);
    Comment comment = texts.comment(section, id).orElseThrow(NoReport::new);
    if (!comment.member().equals(opened.by().id())) {
      opened.by().requireWorks();
    }
    if (settled) {
      texts.settle(id, opened.by().id(), clock.instant());
    } else {
      texts.open(id);
    }
  }
}
