package org.corridor.projects.workplan.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each of a team wants of the plan: the mail of the month, and a secret address at which their
 * calendar program reads. Only the address's hash is kept, so it is shown once and made anew when
 * lost. Both end when they leave.
 */
@Service
@Transactional
public class PlanReaders {

  private final Team team;
  private final JdbcClient jdbc;
  private final Clock clock;

  PlanReaders(Team team, JdbcClient jdbc, Clock clock) {
    this.team = team;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Whose address it is.
   *
   * @param language that they read when they made it
   */
  record Reader(ProjectKey project, MemberId member, Language language) {}

  /** True where nothing else was said. */
  @Transactional(readOnly = true)
  public boolean wantsMails(MemberId member) {
    return jdbc.sql("select mails from projects.workplan_reader where member = :member")
        .param("member", member.value())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  public void wantMails(ProjectKey project, boolean wanted) {
    Member reader = team.require(project);
    jdbc.sql(
            """
            insert into projects.workplan_reader (member, project, mails)
            values (:member, :project, :wanted)
            on conflict (member) do update set mails = excluded.mails
            """)
        .param("member", reader.id().value())
        .param("project", project.value())
        .param("wanted", wanted)
        .update();
  }

  @Transactional(readOnly = true)
  public boolean hasAddress(ProjectKey project) {
    return jdbc.sql(
                """
            select count(*) from projects.workplan_reader
            where member = :member and link is not null
            """)
            .param("member", team.require(project).id().value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Makes an address, in place of the one that was. */
  public OneTimeLink renewAddress(ProjectKey project, Language language) {
    Member reader = team.require(project);
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into projects.workplan_reader (member, project, link, language, made_at)
            values (:member, :project, :link, :language, :now)
            on conflict (member) do update set
              link = excluded.link, language = excluded.language, made_at = excluded.made_at
            """)
        .param("member", reader.id().value())
        .param("project", project.value())
        .param("link", link.hash())
        .param("language", language.code())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return link;
  }

  public void stopAddress(ProjectKey project) {
    jdbc.sql(
            """
            update projects.workplan_reader set link = null, language = null, made_at = null
            where member = :member
            """)
        .param("member", team.require(project).id().value())
        .update();
  }

  /** Empty once they left or were erased. */
  Optional<Reader> behind(OneTimeLink link) {
    return jdbc.sql(
            "select member, project, language from projects.workplan_reader where link = :link")
        .param("link", link.hash())
        .query(
            (row, number) ->
                new Reader(
                    new ProjectKey(row.getString("project")),
                    new MemberId(row.getObject("member", UUID.class)),
                    Language.of(row.getString("language")).orElse(Language.EN)))
        .optional()
        .filter(reader -> team.personOf(reader.member()).isPresent());
  }
}
