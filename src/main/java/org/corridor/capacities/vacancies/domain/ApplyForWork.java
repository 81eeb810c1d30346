package org.corridor.capacities.vacancies.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.vacancies.ApplicantSkills;
import org.corridor.capacities.vacancies.ApplicationId;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.Application.Letter;
import org.corridor.capacities.vacancies.domain.Application.State;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody applies, and those who speak for the organisation answer. Mails to either side name no
 * person.
 */
@Service
@Transactional
public class ApplyForWork {

  /** As many as are shown; who posts work for more closes it first. */
  private static final int MOST = 500;

  private static final int MOST_A_DAY = 30;
  private static final String MAIL = "capacities.vacancies.mail.";

  private final Employers employers;
  private final FindVacancies open;
  private final VacancyTable vacancies;
  private final ApplicationTable applications;
  private final Roster roster;
  private final List<ApplicantSkills> skills;
  private final PresentPeople present;
  private final WriteToPeople mails;
  private final Attempts attempts;
  private final Clock clock;

  ApplyForWork(
      Employers employers,
      FindVacancies open,
      VacancyTable vacancies,
      ApplicationTable applications,
      Roster roster,
      List<ApplicantSkills> skills,
      PresentPeople present,
      WriteToPeople mails,
      Attempts attempts,
      Clock clock) {
    this.employers = employers;
    this.open = open;
    this.vacancies = vacancies;
    this.applications = applications;
    this.roster = roster;
    this.skills = skills;
    this.present = present;
    this.mails = mails;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * What who applies is shown.
   *
   * @param skills that they wrote down elsewhere; they choose which are sent
   * @param before what they sent already
   */
  public record View(OpenVacancy vacancy, List<String> skills, Optional<Application> before) {
    public View {
      skills = List.copyOf(skills);
    }
  }

  /** An application of one's own, with the title of its vacancy. */
  public record Mine(Application application, Vacancy vacancy, String employer) {}

  /** The applications for a vacancy of one's own. */
  public record Received(
      OrganisationView organisation, Vacancy vacancy, List<Application> applications) {
    public Received {
      applications = List.copyOf(applications);
    }
  }

  /**
   * @throws NoVacancy where it is not open, or applications go elsewhere
   */
  @Transactional(readOnly = true)
  public View look(VacancyId id) {
    PersonId me = employers.me();
    OpenVacancy vacancy = open(id);
    Set<String> mine = new LinkedHashSet<>(roster.ownWords(me));
    skills.forEach(one -> mine.addAll(one.of(me)));
    return new View(vacancy, List.copyOf(mine), applications.of(id, me));
  }

  private OpenVacancy open(VacancyId id) {
    return open.open(id).filter(one -> one.facts().isThroughPlatform()).orElseThrow(NoVacancy::new);
  }

  /** What the signed-in person sent for it, if anything. */
  @Transactional(readOnly = true)
  public Optional<Application> mine(VacancyId id, PersonId me) {
    return applications.of(id, me);
  }

  /**
   * Sends the letter; a second time it changes nothing.
   *
   * @throws org.corridor.platform.security.TooManyAttempts for very many in one day
   */
  public void apply(VacancyId id, ApplicationId name, Letter letter) {
    PersonId me = employers.me();
    OpenVacancy vacancy = open(id);
    if (applications.of(id, me).isPresent()) {
      return;
    }
    attempts.count(new Limit("application", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    if (applications.add(new Application(name, id, me, letter, State.WAITING, "", now(), null))) {
      employers
          .speakers(vacancy.organisation().id())
          .forEach(
              speaker ->
                  mails.write(
                      speaker,
                      MAIL + "applied",
                      Map.of("title", vacancy.facts().title()),
                      id.path() + "/applications"));
    }
  }

  /** Takes one's own letter back: the employer no longer sees it. */
  public void withdraw(ApplicationId id) {
    PersonId me = employers.me();
    applications
        .find(id)
        .filter(one -> one.person().equals(me))
        .filter(one -> one.state() != State.WITHDRAWN)
        .ifPresentOrElse(
            one -> applications.move(id, one.state(), State.WITHDRAWN, one.answer(), now()),
            () -> {
              throw new NoVacancy();
            });
  }

  @Transactional(readOnly = true)
  public List<Mine> mine() {
    return applications.of(employers.me()).stream()
        .flatMap(
            one ->
                vacancies
                    .find(one.vacancy())
                    .map(vacancy -> new Mine(one, vacancy, employer(vacancy)))
                    .stream())
        .toList();
  }

  private String employer(Vacancy vacancy) {
    return vacancy.facts().hiring().isEmpty()
        ? employers.name(vacancy.organisation())
        : vacancy.facts().hiring();
  }

  @Transactional(readOnly = true)
  public Received received(VacancyId id) {
    Vacancy vacancy = vacancies.find(id).orElseThrow(NoVacancy::new);
    OrganisationView organisation = employers.require(vacancy.organisation());
    List<Application> all = applications.of(id, MOST);
    Set<PersonId> there = present.present(all.stream().map(Application::person).toList());
    return new Received(
        organisation, vacancy, all.stream().filter(one -> there.contains(one.person())).toList());
  }

  /**
   * Answers an application.
   *
   * @param to invited, declined or hired
   * @return false if it cannot be answered any more
   */
  public boolean answer(ApplicationId id, State to, String words) {
    Application one = applications.find(id).orElseThrow(NoVacancy::new);
    Vacancy vacancy = vacancies.find(one.vacancy()).orElseThrow(NoVacancy::new);
    employers.require(vacancy.organisation());
    if (one.state() == State.WITHDRAWN) {
      throw new NoVacancy();
    }
    boolean possible = to == State.INVITED || to == State.DECLINED || to == State.HIRED;
    if (!possible || !(one.state().isOpen() || one.state() == State.OVER) || to == one.state()) {
      return false;
    }
    boolean moved = applications.move(id, one.state(), to, words, now());
    if (moved) {
      mails.write(
          one.person(),
          MAIL + to.code(),
          Map.of("title", vacancy.facts().title()),
          "/vacancies/applications");
    }
    return moved;
  }

  /** Tells those who wait that the vacancy ended. */
  void ended(Vacancy vacancy) {
    applications
        .end(vacancy.id(), now())
        .forEach(
            person ->
                mails.write(
                    person,
                    MAIL + "over",
                    Map.of("title", vacancy.facts().title()),
                    "/vacancies/applications"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
