package io.techbridge.marketplace.platform.problems;

/**
 * What is wrong with one field or parameter of a request.
 *
 * @param field its name
 * @param message what is wrong, in the caller's language
 */
record FieldError(String field, String message) {

}
