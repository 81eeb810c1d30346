package org.corridor.people.profiles.web;

import org.corridor.people.profiles.domain.Photo;
import org.corridor.people.profiles.domain.ShowProfile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The photo of a member, for those who may see it. Browsers may keep it but must ask each time, so
 * that one that was hidden is not shown from memory.
 */
@Controller
class PhotoPage {

  private final ShowProfile profiles;

  PhotoPage(ShowProfile profiles) {
    this.profiles = profiles;
  }

  @GetMapping("/people/{key}/photo")
  ResponseEntity<byte[]> show(
      @PathVariable String key, @RequestParam(defaultValue = "") String size) {
    Photo photo =
        profiles.photo(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean small = size.equals("small");
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(photo.mark() + (small ? "-small" : ""))
        .header("X-Robots-Tag", "noindex, nofollow, noimageindex")
        .body(small ? photo.small() : photo.large());
  }
}
