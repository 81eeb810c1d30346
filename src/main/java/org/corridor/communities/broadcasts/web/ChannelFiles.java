package org.corridor.communities.broadcasts.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.corridor.communities.broadcasts.domain.ChannelFeed;
import org.corridor.communities.broadcasts.domain.NoChannel;
import org.corridor.communities.broadcasts.domain.Post;
import org.corridor.communities.broadcasts.domain.ReadChannels;
import org.corridor.communities.broadcasts.domain.Sound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The sound of posts, in parts, and the feeds of channels. */
@RestController
@Hidden
class ChannelFiles {

  private static final MediaType RSS =
      new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
  private static final int CHUNK = 256 * 1024;

  private final ReadChannels read;
  private final ChannelFeed feed;

  ChannelFiles(ReadChannels read, ChannelFeed feed) {
    this.read = read;
    this.feed = feed;
  }

  @GetMapping("/channels/{id}/feed.rss")
  ResponseEntity<byte[]> feed(@PathVariable String id) {
    byte[] content = feed.write(read.feed(ChannelsPage.id(id))).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(RSS)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .eTag(DigestUtils.md5DigestAsHex(content))
        .body(content);
  }

  /** Never more of it in memory than a chunk; whoever asks for a part gets that part. */
  @GetMapping("/channels/{id}/posts/{post}/sound")
  void sound(
      @PathVariable String id,
      @PathVariable String post,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Post one = read.post(ChannelsPage.id(id), ChannelsPage.uuid(post));
    Sound.Facts sound = one.sound();
    if (sound == null) {
      throw new NoChannel();
    }
    response.setContentType(sound.format().type());
    response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    response.setHeader(HttpHeaders.ETAG, "\"" + one.id() + "-" + one.revision() + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.inline()
            .filename(one.id() + "." + sound.format().ending())
            .build()
            .toString());
    Part part = part(request.getHeader(HttpHeaders.RANGE), sound.bytes());
    if (part == null) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + sound.bytes());
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      return;
    }
    if (part.length() < sound.bytes()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          HttpHeaders.CONTENT_RANGE,
          "bytes %d-%d/%d".formatted(part.from(), part.from() + part.length() - 1, sound.bytes()));
    }
    response.setContentLength(part.length());
    send(one, part, response.getOutputStream());
  }

  private void send(Post one, Part part, OutputStream out) throws IOException {
    for (int sent = 0; sent < part.length(); sent += CHUNK) {
      out.write(read.part(one, part.from() + sent, Math.min(CHUNK, part.length() - sent)));
    }
  }

  private record Part(int from, int length) {}

  /** The first part asked for; all where none is; null where there is no such part. */
  private static @Nullable Part part(@Nullable String asked, int bytes) {
    if (asked == null || !asked.startsWith("bytes=")) {
      return new Part(0, bytes);
    }
    try {
      List<HttpRange> ranges = HttpRange.parseRanges(asked);
      if (ranges.size() != 1) {
        return new Part(0, bytes);
      }
      long from = ranges.get(0).getRangeStart(bytes);
      long to = ranges.get(0).getRangeEnd(bytes);
      return from >= bytes || to < from ? null : new Part((int) from, (int) (to - from + 1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
