package org.corridor.communities.consultations.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation.Facts;
import org.corridor.communities.consultations.domain.Consultation.State;
import org.corridor.communities.consultations.domain.Consultation.Terms;
import org.corridor.communities.writing.Authors;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who ask write a consultation, end it, sum it up and say what they will do. */
@Service
@Transactional
public class KeepConsultations {

  private static final int MOST_A_DAY = 20;

  private final ConsultationTable table;
  private final AnswerTable answers;
  private final ResponseTable responses;
  private final Hosts hosts;
  private final Authors authors;
  private final WriteToPeople mails;
  private final Attempts attempts;
  private final Clock clock;

  KeepConsultations(
      ConsultationTable table,
      AnswerTable answers,
      ResponseTable responses,
      Hosts hosts,
      Authors authors,
      WriteToPeople mails,
      Attempts attempts,
      Clock clock) {
    this.table = table;
    this.answers = answers;
    this.responses = responses;
    this.hosts = hosts;
    this.authors = authors;
    this.mails = mails;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** In whose name the signed-in person may ask. */
  public record Names(List<OrganisationView> organisations, List<CircleView> circles) {
    public boolean isEmpty() {
      return organisations.isEmpty() && circles.isEmpty();
    }
  }

  @Transactional(readOnly = true)
  public Names names() {
    authors.me();
    return new Names(hosts.organisations(), hosts.circles());
  }

  @Transactional(readOnly = true)
  public List<Consultation> mine() {
    authors.me();
    return table.of(hosts.allOrganisations(), hosts.allCircles());
  }

  @Transactional(readOnly = true)
  public Consultation own(ConsultationId id) {
    return hosts.own(id);
  }

  /** Keeps a draft; the same again, as by a double click, is one. */
  public void draft(
      ConsultationId id,
      @Nullable OrganisationId organisation,
      @Nullable CircleId circle,
      Facts facts,
      Terms terms) {
    PersonId me = authors.me();
    Consultation one =
        new Consultation(
            id, me, organisation, circle, facts, terms, State.DRAFT, "", "", false, 0, now());
    hosts.requireMayAsk(one);
    attempts.count(new Limit("consultation", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    table.add(one);
    hosts.own(id);
  }

  /**
   * @param base the revision that was changed
   * @throws ConsultationChanged where it has another one now
   */
  public void edit(ConsultationId id, Facts facts, Terms terms, int base) {
    table.save(hosts.lock(id).with(facts, terms, base, now()));
  }

  public void publish(ConsultationId id) {
    table.save(hosts.lock(id).publish(now()));
  }

  /** Ends it before its day. */
  public void end(ConsultationId id, String why) {
    table.save(hosts.lock(id).end(why, now()));
  }

  /** Removes a draft. */
  public void remove(ConsultationId id) {
    if (hosts.lock(id).isDraft()) {
      table.remove(id);
    }
  }

  /**
   * What was heard, with what is quoted: only what its author agreed to stays of the wanted.
   *
   * @param quotes questions by the answer
   */
  public void sumUp(ConsultationId id, String words, Map<UUID, List<String>> quotes, int base) {
    Consultation one = hosts.lock(id);
    if (one.isDraft()) {
      throw new NoConsultation();
    }
    table.save(one.sumUp(words, base, now()));
    List<String> open =
        one.facts().questions().stream().filter(Question::isOpen).map(Question::id).toList();
    Map<UUID, List<String>> agreed = new HashMap<>();
    quotes.forEach(
        (answer, questions) -> {
          if (answers.find(answer).filter(each -> mayBeQuoted(each, id)).isPresent()) {
            agreed.put(answer, questions.stream().filter(open::contains).distinct().toList());
          }
        });
    answers.quote(id, agreed);
  }

  static boolean mayBeQuoted(Answer answer, ConsultationId of) {
    return answer.consultation().equals(of)
        && answer.isShown()
        && answer.quoting() != Answer.Quoting.NOT;
  }

  /**
   * Adds a line to the table of responses, or changes it; the same again does nothing.
   *
   * @throws ConsultationChanged where it has another revision now
   */
  public void respond(ConsultationId id, Response wanted) {
    Consultation one = hosts.lock(id);
    if (one.isDraft()) {
      throw new NoConsultation();
    }
    Response before = responses.find(id, wanted.id()).orElse(null);
    if (before == null) {
      if (responses.of(id).size() < Response.MOST) {
        responses.add(id, stamped(wanted, 0));
      }
    } else if (!before.says(wanted)) {
      if (before.revision() != wanted.revision()) {
        throw new ConsultationChanged();
      }
      responses.change(id, before, stamped(wanted, before.revision() + 1));
    }
  }

  private Response stamped(Response one, int revision) {
    return new Response(
        one.id(), one.heard(), one.will(), one.who(), one.due(), one.status(), revision, now());
  }

  /**
   * Writes to all who answered that there is something new: once a day at most.
   *
   * @return how many are written to
   */
  public int tell(ConsultationId id) {
    Consultation one = hosts.lock(id);
    if (one.isDraft()) {
      throw new NoConsultation();
    }
    attempts.count(new Limit("consultation-told", id.toString(), 1, Duration.ofDays(1)));
    List<PersonId> all = answers.whoAnswered(id);
    all.forEach(
        person ->
            mails.write(
                person,
                "communities.consultations.mail",
                Map.of("title", one.facts().title()),
                id.path() + "#summary"));
    return all.size();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Transactional(readOnly = true)
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
