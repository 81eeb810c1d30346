package org.corridor.projects.underway.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Practice;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.domain.VisibleProjects.Visible;

/**
 * A project under way as programs get it.
 *
 * @param url of its page on this site
 * @param language ISO 639 code of its texts
 * @param state running or closed
 * @param version of the plan that holds; 1 is what was agreed
 * @param changed since when that version holds
 * @param currency ISO 4217
 * @param corridors countries of origin and residence, ISO 3166-1 alpha-2
 * @param blocks ids of its building blocks
 * @param aims its outcomes
 * @param inTeam whether the token's owner belongs to its team
 * @param indicators where its indicators are; empty where they are not shown
 */
record UnderWayAnswer(
    String key,
    String url,
    String title,
    String sentence,
    String language,
    String state,
    LocalDate start,
    LocalDate end,
    int version,
    Instant changed,
    String currency,
    List<Corridor> corridors,
    List<Partner> partners,
    List<String> blocks,
    List<String> aims,
    boolean inTeam,
    String indicators) {

  record Corridor(String origin, String residence) {}

  record Partner(String id, String name, String country) {}

  static UnderWayAnswer of(Visible visible) {
    ProjectUnderWay project = visible.project();
    return new UnderWayAnswer(
        project.key().value(),
        project.key().path(),
        project.title(),
        project.plan().idea().sentence(),
        project.written().code(),
        Submission.code(project.state()),
        project.start(),
        project.end(),
        project.version(),
        project.changed(),
        project.currency(),
        project.plan().setting().corridors().stream()
            .map(one -> new Corridor(one.origin(), one.residence()))
            .toList(),
        project.partners().stream()
            .map(one -> new Partner(one.id(), one.name(), one.country()))
            .toList(),
        project.plan().practice().blocks().stream().map(Practice.ChosenBlock::block).toList(),
        project.plan().logframe().outcomes().stream().map(Logframe.Outcome::text).toList(),
        visible.inTeam(),
        visible.figures() ? UnderWayApi.PATH + "/" + project.key() + "/indicators" : "");
  }
}
