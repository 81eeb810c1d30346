package org.corridor.communities.mail.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The subscriptions of somebody, and the threads that they get by mail. */
@Component
class MailData implements PersonalDataHolder {

  private final SubscriptionTable subscriptions;
  private final AnswerTable answers;
  private final Circles circles;
  private final Mails mails;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  MailData(
      SubscriptionTable subscriptions,
      AnswerTable answers,
      Circles circles,
      Mails mails,
      Texts texts) {
    this.subscriptions = subscriptions;
    this.answers = answers;
    this.circles = circles;
    this.mails = mails;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Subscription> all = subscriptions.of(person);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("subscriptions", all.stream().map(MailData::json).toList());
    data.put("threads", answers.threads(person));
    return new Held(
        "circles-by-mail",
        texts.text(reader, "communities.mail.title"),
        mapper.writeValueAsString(data),
        all.stream().map(one -> line(one, person, reader)).toList());
  }

  private Line line(Subscription one, PersonId person, Language reader) {
    return new Line(
        circles.find(one.circle(), Optional.of(person)).map(CircleView::name).orElse("–"),
        texts.text(reader, one.pace().text()),
        one.circle().path() + "/mail");
  }

  private static Map<String, String> json(Subscription one) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("circle", one.circle().toString());
    json.put("pace", one.pace().name());
    json.put("sent until", one.sentUntil().toString());
    json.put("mailed on", one.mailedOn().toString());
    json.put("came back", Integer.toString(one.bounces()));
    json.put("last came back", String.valueOf(one.bounced()));
    json.put("stopped", String.valueOf(one.stopped()));
    return json;
  }

  /** What they wrote is taken back from mails that did not leave yet. */
  @Override
  @Transactional
  public void erase(PersonId person) {
    subscriptions.remove(person);
    answers.remove(person);
    mails.withdraw(person.value());
  }
}
