package org.corridor.communities.broadcasts;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ChannelDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /channels",
                    "GET /channels/{id}",
                    "GET /channels/{id}/feed.rss",
                    "GET /channels/{id}/posts/{post}",
                    "GET /channels/{id}/posts/{post}/sound")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /channels/mine",
                    "GET /channels/new",
                    "POST /channels/new",
                    "GET /channels/{id}/edit",
                    "POST /channels/{id}/edit",
                    "GET /channels/{id}/remove",
                    "POST /channels/{id}/remove",
                    "GET /channels/{id}/editors",
                    "POST /channels/{id}/editors",
                    "POST /channels/{id}/key",
                    "GET /channels/{id}/join",
                    "POST /channels/{id}/join",
                    "GET /channels/{id}/schedule",
                    "POST /channels/{id}/schedule",
                    "POST /channels/{id}/schedule/{transmission}/remove",
                    "GET /channels/{id}/posts/new",
                    "POST /channels/{id}/posts/new",
                    "GET /channels/{id}/posts/{post}/edit",
                    "POST /channels/{id}/posts/{post}/edit",
                    "POST /channels/{id}/posts/{post}/publish",
                    "POST /channels/{id}/posts/{post}/withdraw",
                    "GET /channels/{id}/posts/{post}/remove",
                    "POST /channels/{id}/posts/{post}/remove")
                .map(AccessDecision::members))
        .toList();
  }
}
