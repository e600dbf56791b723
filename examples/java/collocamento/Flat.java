package collocamento;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import java.nio.charset.StandardCharsets;

/** A struct of collocamento.h, with its fields under their names there. A new one is zero: "not given". */
public abstract class Flat extends Structure {
    /** The place of a field in bytes, to compare it with the header. */
    public final int offsetOf(String field) {
        return fieldOffset(field);
    }

    /** A text as the library reads it: UTF-8, without NUL. Null for an empty one. */
    static Memory utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            return null;
        }
        Memory memory = new Memory(bytes.length);
        memory.write(0, bytes, 0, bytes.length);
        return memory;
    }

    /** The length in bytes of what {@link #utf8} made. */
    static long length(Memory text) {
        return text == null ? 0 : text.size();
    }

    /** The start of a list whose entries {@code toArray} made, one after the other, written to memory. Null for none. */
    static Pointer start(Flat[] entries) {
        for (Flat entry : entries) {
            entry.write();
        }
        return entries.length == 0 ? null : entries[0].getPointer();
    }
}
