package org.corridor.communities.consultations.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.AnswerTable.Supported;
import org.corridor.communities.consultations.domain.Consultation.Naming;
import org.corridor.communities.consultations.domain.Consultation.Phase;
import org.corridor.communities.consultations.domain.ConsultationTable.Search;
import org.corridor.communities.consultations.domain.Response.Told;
import org.corridor.communities.writing.Authors;
import org.corridor.communities.writing.Found;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consultations as a reader sees them. Who answered is never told, only the name they gave. */
@Service
@Transactional(readOnly = true)
public class ReadConsultations {

  public static final int PAGE = 20;
  private static final int MOST_ANSWERS = 2_000;

  private final ConsultationTable table;
  private final AnswerTable answers;
  private final CommentTable comments;
  private final ResponseTable responses;
  private final Hosts hosts;
  private final Authors authors;
  private final Circles circles;
  private final Organisations organisations;
  private final HiddenPages hidden;
  private final Clock clock;

  ReadConsultations(
      ConsultationTable table,
      AnswerTable answers,
      CommentTable comments,
      ResponseTable responses,
      Hosts hosts,
      Authors authors,
      Circles circles,
      Organisations organisations,
      HiddenPages hidden,
      Clock clock) {
    this.table = table;
    this.answers = answers;
    this.comments = comments;
    this.responses = responses;
    this.hosts = hosts;
    this.authors = authors;
    this.circles = circles;
    this.organisations = organisations;
    this.hidden = hidden;
    this.clock = clock;
  }

  /** A consultation in a list. */
  public record Row(Consultation consultation, Phase phase, String by) {}

  /**
   * What somebody said to an answer.
   *
   * @param mine whether the reader wrote it
   */
  public record Said(Comment comment, boolean mine) {}

  /**
   * An answer in the list.
   *
   * @param support how many support it
   * @param supported whether the reader does
   */
  public record Shown(
      Answer answer, int support, boolean supported, boolean mine, List<Said> comments) {
    public Shown {
      comments = List.copyOf(comments);
    }

    /** Whether it says anything that can be read by itself. */
    public boolean speaks(List<Question> questions) {
      return questions.stream().anyMatch(one -> !answer.words(one).isEmpty());
    }
  }

  /**
   * How a question was answered.
   *
   * @param counts by option, or by figure of the scale from 1; none for an open question
   * @param people how many answered it
   */
  public record Counted(Question question, List<Integer> counts, int people) {
    public Counted {
      counts = List.copyOf(counts);
    }
  }

  /**
   * What is quoted in the summary.
   *
   * @param name empty where none is told
   */
  public record Quoted(Question question, String words, String name, Answer answer) {}

  /**
   * All of a consultation.
   *
   * @param by the organisation or circle that asks, as it is named
   * @param tells whether answers are shown to this reader
   * @param atLeast whether counts are rounded down
   */
  public record View(
      Consultation consultation,
      Phase phase,
      String by,
      String byPath,
      boolean host,
      boolean asked,
      @Nullable Answer mine,
      boolean tells,
      boolean atLeast,
      int people,
      List<Counted> counted,
      List<Shown> answers,
      List<Quoted> quoted,
      List<Told> responses) {
    public View {
      counted = List.copyOf(counted);
      answers = List.copyOf(answers);
      quoted = List.copyOf(quoted);
      responses = List.copyOf(responses);
    }
  }

  public Found<Row> find(
      String words, @Nullable Phase phase, String country, String language, int page) {
    Set<UUID> mine =
        authors.reader().map(circles::mine).orElse(List.of()).stream()
            .map(one -> one.id().value())
            .collect(Collectors.toSet());
    Set<UUID> gone =
        hidden.organisations().stream().map(OrganisationId::value).collect(Collectors.toSet());
    Search search = new Search(words, phase, country, language, today(), mine, gone);
    Found.Slice slice = Found.Slice.of(table.count(search), page, PAGE);
    return slice.with(table.list(search, PAGE, slice.skip()).stream().map(this::row).toList());
  }

  /** Those that circles see on their pages. */
  public List<Row> of(CircleId circle, int most) {
    return table.of(circle, most).stream()
        .filter(one -> hosts.reads(one, authors.reader()))
        .map(this::row)
        .toList();
  }

  public Row row(Consultation one) {
    return new Row(one, one.phase(today()), by(one));
  }

  private String by(Consultation one) {
    OrganisationId organisation = one.organisation();
    CircleId circle = one.circle();
    if (organisation != null) {
      return organisations.find(organisation).map(OrganisationView::name).orElse("");
    }
    return circle == null
        ? ""
        : circles.find(circle, authors.reader()).map(CircleView::name).orElse("");
  }

  /**
   * @throws NoConsultation for who may not know of it
   */
  public View show(ConsultationId id) {
    Consultation one = hosts.readable(id);
    boolean host = hosts.isHost(one);
    Phase phase = one.phase(today());
    boolean tells = !one.isDraft() && (host || one.tellsResults(today()));
    List<Supported> sent =
        tells
            ? answers.sent(id, MOST_ANSWERS).stream()
                .filter(each -> !each.answer().hidden())
                .toList()
            : List.of();
    boolean atLeast = one.terms().naming() == Naming.ANONYMOUS;
    if (atLeast && sent.size() < SmallNumbers.LEAST) {
      sent = List.of();
    }
    List<Answer> all = sent.stream().map(Supported::answer).toList();
    return new View(
        one,
        phase,
        by(one),
        byPath(one),
        host,
        phase == Phase.OPEN && hosts.isAsked(one),
        authors.reader().flatMap(me -> answers.of(id, me)).orElse(null),
        tells,
        atLeast,
        number(all.size(), atLeast),
        one.facts().questions().stream().map(each -> counted(each, all, atLeast)).toList(),
        tells ? shown(one, sent) : List.of(),
        quoted(one),
        one.isDraft() ? List.of() : responses.of(id));
  }

  private static String byPath(Consultation one) {
    OrganisationId organisation = one.organisation();
    CircleId circle = one.circle();
    if (organisation != null) {
      return "/organisations/" + organisation;
    }
    return circle == null ? "" : circle.path();
  }

  private static int number(int people, boolean atLeast) {
    return atLeast ? SmallNumbers.shown(people) : people;
  }

  private static Counted counted(Question question, List<Answer> all, boolean atLeast) {
    List<Integer> counts = new ArrayList<>();
    if (question.hasOptions()) {
      for (int i = 0; i < question.options().size(); i++) {
        counts.add(count(question, all, String.valueOf(i), atLeast));
      }
    } else if (!question.isOpen()) {
      for (int i = Question.LEAST; i <= Question.BEST; i++) {
        counts.add(count(question, all, String.valueOf(i), atLeast));
      }
    }
    long people = all.stream().filter(one -> !one.to(question).isEmpty()).count();
    return new Counted(question, counts, number((int) people, atLeast));
  }

  private static int count(Question question, List<Answer> all, String what, boolean atLeast) {
    return number(
        (int) all.stream().filter(one -> one.to(question).contains(what)).count(), atLeast);
  }

  /**
   * Without those whom the reader does not meet, as far as they gave a name: what is nameless stays
   * whoever is muted, or else muting one after the other would tell whose it is.
   */
  private List<Shown> shown(Consultation one, List<Supported> sent) {
    Map<UUID, List<Comment>> said = comments.of(one.id());
    Set<UUID> people =
        sent.stream().map(each -> each.answer().person().value()).collect(Collectors.toSet());
    said.values().forEach(all -> all.forEach(each -> people.add(each.person().value())));
    Set<UUID> gone = authors.unseenByAll(people);
    Set<UUID> unseen = authors.unseen(people);
    List<UUID> supported =
        authors.reader().map(me -> answers.supportedBy(me, one.id())).orElse(List.of());
    return sent.stream()
        .filter(
            each ->
                !(each.answer().name().isEmpty() ? gone : unseen)
                    .contains(each.answer().person().value()))
        .map(
            each ->
                new Shown(
                    each.answer(),
                    each.support(),
                    supported.contains(each.answer().id()),
                    authors.isMe(each.answer().person()),
                    said.getOrDefault(each.answer().id(), List.of()).stream()
                        .filter(comment -> !comment.hidden())
                        .filter(
                            comment ->
                                !(comment.name().isEmpty() ? gone : unseen)
                                    .contains(comment.person().value()))
                        .map(comment -> new Said(comment, authors.isMe(comment.person())))
                        .toList()))
        .toList();
  }

  /** What the summary quotes, as long as its author agrees and it is shown. */
  private List<Quoted> quoted(Consultation one) {
    List<Quoted> quoted = new ArrayList<>();
    Map<UUID, List<String>> chosen = one.isDraft() ? Map.of() : answers.quoted(one.id());
    for (Question question : one.facts().questions()) {
      chosen.forEach(
          (id, questions) -> {
            if (questions.contains(question.id())) {
              answers
                  .find(id)
                  .filter(each -> KeepConsultations.mayBeQuoted(each, one.id()))
                  .filter(each -> isMet(each.person(), quotedName(each)))
                  .filter(each -> !each.words(question).isEmpty())
                  .map(each -> new Quoted(question, each.words(question), quotedName(each), each))
                  .ifPresent(quoted::add);
            }
          });
    }
    return quoted;
  }

  /** Whether the reader comes across what this person wrote under this name, which may be none. */
  private boolean isMet(PersonId person, String name) {
    return name.isEmpty()
        ? authors.unseenByAll(Set.of(person.value())).isEmpty()
        : authors.sees(person);
  }

  private static String quotedName(Answer one) {
    return one.quoting() == Answer.Quoting.NAMED ? one.name() : "";
  }

  /**
   * An answer that the reader may see now.
   *
   * @throws NoConsultation where there is none
   */
  Answer shownAnswer(Consultation one, UUID answer) {
    return answers
        .find(answer)
        .filter(each -> each.consultation().equals(one.id()) && each.isShown())
        .filter(each -> hosts.isHost(one) || one.tellsResults(today()))
        .filter(each -> isMet(each.person(), each.name()))
        .orElseThrow(NoConsultation::new);
  }

  /** All answers, for those who ask. */
  public View forHosts(ConsultationId id) {
    hosts.own(id);
    return show(id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether this reader may see the answer, for reports. */
  boolean isToldOf(Consultation one, Answer answer, Optional<PersonId> reader) {
    return isSeen(one, reader)
        && answer.isShown()
        && (hosts.isHost(one) || one.tellsResults(today()))
        && isMet(answer.person(), answer.name());
  }

  /** Whether this reader may see it, for reports. */
  boolean isSeen(Consultation one, Optional<PersonId> reader) {
    return reader.isEmpty()
        || hosts.reads(one, reader)
        || hosts.isHost(one)
        || !one.isDraft() && one.hidden() && authors.isSteward();
  }
}
