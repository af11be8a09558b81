/**
 * What all of HTTP has in common: the console's files, the API description, the language.
 */
@NullMarked
package io.techbridge.marketplace.platform.web;

import org.jspecify.annotations.NullMarked;
