package org.corridor.projects.hooks.domain;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.corridor.platform.secret.Secrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Carries messages to programs: signed, without following them elsewhere, and never for long. */
@Component
class Courier {

  private static final int GONE = 410;

  private final HookTable table;
  private final Secrets secrets;
  private final Clock clock;
  private final ObjectProvider<CloseableHttpClient> client;

  Courier(
      HookTable table,
      Secrets secrets,
      Clock clock,
      @Qualifier(HookConnections.CLIENT) ObjectProvider<CloseableHttpClient> client) {
    this.table = table;
    this.secrets = secrets;
    this.clock = clock;
    this.client = client;
  }

  /** The program did not take the message; it is tried again later. */
  static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String answer) {
      super(answer);
    }
  }

  /** Names what a secret is sealed for. */
  static String context(UUID hook) {
    return "hook " + hook;
  }

  /**
   * Brings the message, unless it is gone or done. A program that says that it is gone (410) is
   * told nothing more.
   *
   * @throws NotTaken where it has to be tried again
   */
  void bring(UUID id) {
    Message message = table.message(id).orElse(null);
    if (message == null || message.state() != Message.State.WAITING) {
      return;
    }
    Hook hook = table.find(message.hook()).orElseThrow();
    String answer = send(hook, message);
    boolean taken = answer.matches("2[0-9]{2}");
    boolean gone = answer.equals(Integer.toString(GONE));
    Message.State state =
        taken ? Message.State.TAKEN : gone ? Message.State.GIVEN_UP : Message.State.WAITING;
    table.tried(id, state, answer, clock.instant());
    if (gone) {
      table.pause(hook.id(), clock.instant());
    } else if (!taken) {
      throw new NotTaken(answer);
    }
  }

  private String send(Hook hook, Message message) {
    Instant now = clock.instant();
    String secret = secrets.open(table.secret(hook.id()), context(hook.id())).orElseThrow();
    HttpPost post = new HttpPost(hook.address());
    post.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
    post.setHeader("webhook-id", message.id().toString());
    post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
    post.setHeader("webhook-signature", Signature.of(secret, message.id(), now, message.body()));
    try {
      // What it answers is not read: the line says enough.
      return client
          .getObject()
          .execute(
              post,
              answer -> {
                post.abort();
                return Integer.toString(answer.getCode());
              });
    } catch (IOException | RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }
}
