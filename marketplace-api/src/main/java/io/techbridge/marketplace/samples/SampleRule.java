package io.techbridge.marketplace.samples;

import java.util.List;

import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.matching.FieldCode;

/**
 * A rule of a park about the fields it wants to attract.
 */
record SampleRule(ParkCode park, String nameZh, String nameEn, List<FieldCode> fields, double points) {

}
