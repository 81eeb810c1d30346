package org.corridor.communities.broadcasts.web;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleSection;
import org.corridor.communities.Door;
import org.corridor.communities.Door.Side;
import org.corridor.communities.broadcasts.domain.Channel;
import org.corridor.communities.broadcasts.domain.ReadChannels;
import org.corridor.people.DataUse;
import org.corridor.people.DataUse.Ground;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class BroadcastDoors {

  private static final int SHOWN = 10;

  @Bean
  @Order(45)
  Door channelsDoor() {
    return new Door(Side.MEET, "communities.broadcasts.door", ChannelsPage.PATH);
  }

  /** What is kept of people for it, as everybody reads it. */
  @Bean
  @Order(542)
  DataUse channelsUse() {
    return new DataUse(Ground.CONTRACT, "communities.use.broadcasts");
  }

  /** The channels of a circle, on its page. */
  @Bean
  @Order(45)
  CircleSection channelsOfCircle(ReadChannels read, Texts texts) {
    return (circle, reader, language) -> {
      List<Channel> all = read.ofCircle(circle.id(), SHOWN);
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new CircleSection.Section(
                  texts.text(language, "communities.broadcasts.title"),
                  ChannelsPage.PATH,
                  all.stream()
                      .map(
                          one ->
                              new CircleSection.Entry(
                                  one.facts().title(),
                                  one.facts().language(),
                                  one.id().path(),
                                  texts.text(language, one.facts().kind().text())))
                      .toList()));
    };
  }
}
