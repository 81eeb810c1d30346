package org.corridor.people.contacts.domain;

import org.corridor.people.DemoPeopleReady;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Member;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets sample members of a demo ask each other, once: one request waits, two are in touch. */
@Component
@Profile("demo")
class SampleContacts {

  private final AskForContact contact;
  private final AnswerContact answer;
  private final MyContacts mine;
  private final AddresseeRooms rooms;
  private final Texts texts;

  SampleContacts(
      AskForContact contact,
      AnswerContact answer,
      MyContacts mine,
      AddresseeRooms rooms,
      Texts texts) {
    this.contact = contact;
    this.answer = answer;
    this.mine = mine;
    this.rooms = rooms;
    this.texts = texts;
  }

  @EventListener
  void give(DemoPeopleReady people) {
    SecurityContext before = SecurityContextHolder.getContext();
    try {
      ask(people.officer(), people.nurse(), "training", Language.ES);
      ask(people.volunteer(), people.nurse(), "health", Language.FR);
      be(people.nurse());
      mine.list().toAnswer().stream()
          .filter(view -> view.language() == Language.FR && mine.list().inTouch().isEmpty())
          .forEach(view -> answer.accept(view.id(), ""));
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private void ask(PersonId who, PersonId whom, String about, Language language) {
    be(who);
    String words = texts.text(language, "people.contact.sample." + about);
    if (mine.list().isEmpty()) {
      rooms
          .person(whom, who)
          .map(Addressee::path)
          .ifPresent(
              path ->
                  contact.ask(
                      Addressees.PERSON,
                      path.substring(path.lastIndexOf('/') + 1),
                      new ContactWords(words, language)));
    }
  }

  private static void be(PersonId person) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Member(person, ""));
    SecurityContextHolder.setContext(context);
  }
}
