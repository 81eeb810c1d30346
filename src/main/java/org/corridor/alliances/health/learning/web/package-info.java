@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health.learning.web;
