/** Local mode for Spring Boot: when to start the engines, and who learns about them. */
@NullMarked
package io.techbridge.local.autoconfigure;

import org.jspecify.annotations.NullMarked;
