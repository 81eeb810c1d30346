package org.corridor.people.directory.domain;

import java.time.Duration;
import java.util.List;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.directory.domain.Found.Card;
import org.corridor.people.profiles.domain.WhoLooked;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands an answer of the directory out to be taken away: to members, not without end, and so that
 * everybody in it gets to know.
 */
@Service
@Transactional
public class ExportDirectory {

  private static final int MOST_A_DAY = 20;

  private final SearchDirectory directory;
  private final WhoLooked looked;
  private final CurrentPerson current;
  private final Attempts attempts;

  ExportDirectory(
      SearchDirectory directory, WhoLooked looked, CurrentPerson current, Attempts attempts) {
    this.directory = directory;
    this.looked = looked;
    this.current = current;
    this.attempts = attempts;
  }

  /**
   * The first {@value SearchDirectory#MOST}.
   *
   * @throws AccessDeniedException where nobody is signed in
   * @throws org.corridor.platform.security.TooManyAttempts after twenty within a day
   */
  public List<Card> all(Question question) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    attempts.count(new Limit("directory-export", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    List<Card> cards = directory.find(question, 1, SearchDirectory.MOST).cards();
    looked.noteAll(
        cards.stream()
            .filter(card -> card.kind() == Kind.PERSON)
            .map(card -> PeopleToFind.key(card.path()))
            .toList());
    return cards;
  }
}
