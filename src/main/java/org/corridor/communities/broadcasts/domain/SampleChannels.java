package org.corridor.communities.broadcasts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.corridor.communities.broadcasts.ChannelId;
import org.corridor.communities.broadcasts.domain.Channel.Kind;
import org.corridor.people.AsSampleMember;
import org.corridor.people.DemoPeopleReady;
import org.corridor.platform.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A radio in the spirit of Cape Verde-7, with some seconds of silence for sound. */
@Component
@Profile("demo")
class SampleChannels {

  /** MPEG-2 layer III, 8 kbit/s, 16 kHz, mono: 36 bytes are 36 milliseconds. */
  private static final byte[] FRAME = {(byte) 0xff, (byte) 0xf3, 0x18, (byte) 0xc0};

  private static final int FRAME_BYTES = 36;
  private static final int FRAMES = 300;

  private final KeepChannels keep;
  private final WritePosts write;
  private final ChannelTable table;
  private final AsSampleMember as;
  private final Clock clock;

  SampleChannels(
      KeepChannels keep, WritePosts write, ChannelTable table, AsSampleMember as, Clock clock) {
    this.keep = keep;
    this.write = write;
    this.table = table;
    this.as = as;
    this.clock = clock;
  }

  @EventListener
  @Order(542)
  void fill(DemoPeopleReady people) {
    if (table.of(people.ngoWorker()).isEmpty()) {
      as.run(people.ngoWorker(), this::radio);
    }
  }

  private void radio() {
    ChannelId id = ChannelId.create();
    keep.begin(
        id,
        new Channel.Facts(
            Kind.RADIO,
            "Rádio das Duas Margens",
            Language.PT,
            "Jovens de São Nicolau e de Roma fazem rádio juntos: **notícias**, música e conversas entre as duas margens.",
            "https://stream.example.org/duas-margens",
            "Atlantic/Cape_Verde"),
        null,
        null);
    UUID post = UUID.randomUUID();
    write.draft(
        id,
        post,
        new Post.Facts(
            "Primeiro programa: porque ficámos, porque partimos",
            "A redação",
            Language.PT,
            "Três jovens da ilha e três de Roma contam o que os liga.\n\n- A escola de informática\n- As viagens de estudo\n- O que falta fazer"),
        silence());
    write.publish(id, post);
    Instant friday = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    keep.schedule(new Transmission(UUID.randomUUID(), id, "Conversa em direto", friday, 60, ""));
  }

  private static byte[] silence() {
    byte[] sound = new byte[FRAMES * FRAME_BYTES];
    for (int at = 0; at < sound.length; at += FRAME_BYTES) {
      System.arraycopy(FRAME, 0, sound, at, FRAME.length);
    }
    return sound;
  }
}
