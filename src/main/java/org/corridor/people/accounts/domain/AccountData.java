package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account as personal data: the person, where they are signed in, their second step, and the
 * mails to them. What would let somebody else in stays here: the hash of the password, the key of
 * the authenticator app, recovery codes, and the links in mails.
 */
@Component
@Order(1)
class AccountData implements PersonalDataHolder {

  private final People people;
  private final Links links;
  private final Sessions sessions;
  private final Authenticators authenticators;
  private final AccountLimits limits;
  private final Mails mails;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  AccountData(
      People people,
      Links links,
      Sessions sessions,
      Authenticators authenticators,
      AccountLimits limits,
      Mails mails,
      Texts texts,
      Clock clock) {
    this.people = people;
    this.links = links;
    this.sessions = sessions;
    this.authenticators = authenticators;
    this.limits = limits;
    this.mails = mails;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId id, Language reader) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    people
        .find(id)
        .ifPresent(
            person -> {
              addPerson(person, reader, data, lines);
              addSessions(person, reader, data, lines);
              addSecondStep(person, reader, data, lines);
              addMails(person, reader, data, lines);
            });
    return new Held(
        "account", texts.text(reader, "platform.account"), mapper.writeValueAsString(data), lines);
  }

  private void addPerson(
      Person person, Language reader, Map<String, Object> data, List<Line> lines) {
    data.put("id", person.id().toString());
    data.put("email", person.address());
    data.put("name", person.name().value());
    data.put("language", person.language().code());
    data.put("registered", person.registered().toString());
    data.put(
        "signUpsToConfirm", links.toBeConfirmed(person).stream().map(AccountData::signUp).toList());
    data.put(
        "linksForPasswordUntil",
        links.passwordCanBeSetUntil(person.id()).stream().map(Instant::toString).toList());
    data.put("attempts", limits.kept(person).stream().map(Instant::toString).toList());
    if (person.email() != null) {
      lines.add(line(reader, "people.email", person.address()));
    }
    lines.add(line(reader, "people.name", person.name().value()));
    lines.add(line(reader, "people.account.language", person.language().ownName()));
    lines.add(line(reader, "people.privacy.registered", date(reader, person.registered())));
  }

  private static Map<String, String> signUp(Links.Waiting waiting) {
    SignUp signUp = waiting.signUp();
    return Map.of(
        "name", signUp.name().value(),
        "language", signUp.language().code(),
        "next", signUp.next(),
        "until", waiting.until().toString(),
        "kept", signUp.kept() == null ? "" : signUp.kept().toString());
  }

  /** Those of a sample member are everybody's: nobody sees there what others do. */
  private void addSessions(
      Person person, Language reader, Map<String, Object> data, List<Line> lines) {
    List<SignedInDevices.View> all = person.sample() ? List.of() : sessions.of(person.id(), "");
    data.put(
        "signedIn",
        all.stream()
            .map(
                session ->
                    Map.of(
                        "lastSeen", session.lastSeen().toString(),
                        "device", session.device().kind().code(),
                        "browser", session.device().browser().ownName()))
            .toList());
    for (SignedInDevices.View session : all) {
      String kind = texts.text(reader, "people.device." + session.device().kind().code());
      lines.add(
          new Line(
              texts.text(reader, "people.devices.title"),
              kind
                  + " "
                  + session.device().browser().ownName()
                  + "\n"
                  + Formats.in(reader).moment(session.lastSeen(), clock.getZone())));
    }
  }

  private void addSecondStep(
      Person person, Language reader, Map<String, Object> data, List<Line> lines) {
    authenticators
        .since(person.id())
        .ifPresent(
            since -> {
              int codes = authenticators.recoveryCodes(person.id());
              data.put("secondStep", Map.of("since", since.toString(), "recoveryCodesLeft", codes));
              lines.add(
                  new Line(
                      texts.text(reader, "people.second-step.title"),
                      texts.text(
                          reader,
                          "people.second-step.since",
                          "date",
                          date(reader, since),
                          "count",
                          codes)));
            });
  }

  private void addMails(
      Person person, Language reader, Map<String, Object> data, List<Line> lines) {
    List<Mails.Kept> kept = mails.kept(person.address());
    data.put(
        "mails",
        kept.stream()
            .map(
                mail ->
                    Map.of(
                        "written", mail.written().toString(),
                        "subject", mail.subject(),
                        "text", mail.text()))
            .toList());
    for (Mails.Kept mail : kept) {
      lines.add(
          line(
              reader,
              "people.privacy.mail",
              mail.subject() + "\n" + Formats.in(reader).moment(mail.written(), clock.getZone())));
    }
  }

  private Line line(Language reader, String label, String value) {
    return new Line(texts.text(reader, label), value);
  }

  private String date(Language reader, Instant moment) {
    return Formats.in(reader).date(moment, clock.getZone());
  }

  /**
   * Who is gone already has no address any more by which anything of them could be found, but for
   * sessions.
   */
  @Override
  @Transactional
  public void erase(PersonId id) {
    people
        .find(id)
        .ifPresent(
            person -> {
              limits.erase(person);
              mails.erase(person.address());
              people.remove(person);
            });
    sessions.end(id);
  }
}
