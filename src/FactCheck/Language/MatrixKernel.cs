using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Language;

/// <summary>
/// Matrix products in single precision. Every element is one chain of fused multiply-adds in order of the inner index, so that the
/// result has the same bits whatever the width of the machine's vectors.
/// </summary>
internal static unsafe class MatrixKernel
{
    /// <summary>Columns of a result are a multiple of this many values.</summary>
    internal const int ColumnMultiple = 16;

    /// <summary>
    /// <c>c[i, j] (+)= sum over p of a[i * aRow + p * aColumn] * b[p * bRow + j]</c>. The columns of the result are a multiple of
    /// <see cref="ColumnMultiple"/>; with <c>add</c>, the products are added to what the result holds.
    /// </summary>
    public static void Multiply(
        float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int rows, int inner, int columns, bool add)
    {
        int column = 0;
        for (; column + 32 <= columns; column += 32)
        {
            int row = 0;
            for (; row + 6 <= rows; row += 6)
                Tile6x2(a + ((nint)row * aRow), aRow, aColumn, b + column, bRow, c + ((nint)row * cRow) + column, cRow, inner, add);

            // What is left over row by row waits for each sum: 5 rows so cost as much as 17 in tiles.
            for (; row + 3 <= rows; row += 3)
                Tile3x2(a + ((nint)row * aRow), aRow, aColumn, b + column, bRow, c + ((nint)row * cRow) + column, cRow, inner, add);
            for (; row < rows; row++)
                Tile1x2(a + ((nint)row * aRow), aColumn, b + column, bRow, c + ((nint)row * cRow) + column, inner, add);
        }

        if (column < columns)
        {
            for (int row = 0; row < rows; row++)
                Tile1x1(a + ((nint)row * aRow), aColumn, b + column, bRow, c + ((nint)row * cRow) + column, inner, add);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile6x2(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int inner, bool add)
    {
        float* a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow, a4 = a3 + aRow, a5 = a4 + aRow;
        float* c1 = c + cRow, c2 = c1 + cRow, c3 = c2 + cRow, c4 = c3 + cRow, c5 = c4 + cRow;
        Vector512<float> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default;
        Vector512<float> t0 = default, t1 = default, t2 = default, t3 = default, t4 = default, t5 = default;
        if (add)
        {
            (s0, t0) = (Vector512.Load(c), Vector512.Load(c + 16));
            (s1, t1) = (Vector512.Load(c1), Vector512.Load(c1 + 16));
            (s2, t2) = (Vector512.Load(c2), Vector512.Load(c2 + 16));
            (s3, t3) = (Vector512.Load(c3), Vector512.Load(c3 + 16));
            (s4, t4) = (Vector512.Load(c4), Vector512.Load(c4 + 16));
            (s5, t5) = (Vector512.Load(c5), Vector512.Load(c5 + 16));
        }

        nint offset = 0;
        for (int p = 0; p < inner; p++, b += bRow, offset += aColumn)
        {
            var left = Vector512.Load(b);
            var right = Vector512.Load(b + 16);
            var x = Vector512.Create(a[offset]);
            s0 = Vector512.FusedMultiplyAdd(x, left, s0);
            t0 = Vector512.FusedMultiplyAdd(x, right, t0);
            x = Vector512.Create(a1[offset]);
            s1 = Vector512.FusedMultiplyAdd(x, left, s1);
            t1 = Vector512.FusedMultiplyAdd(x, right, t1);
            x = Vector512.Create(a2[offset]);
            s2 = Vector512.FusedMultiplyAdd(x, left, s2);
            t2 = Vector512.FusedMultiplyAdd(x, right, t2);
            x = Vector512.Create(a3[offset]);
            s3 = Vector512.FusedMultiplyAdd(x, left, s3);
            t3 = Vector512.FusedMultiplyAdd(x, right, t3);
            x = Vector512.Create(a4[offset]);
            s4 = Vector512.FusedMultiplyAdd(x, left, s4);
            t4 = Vector512.FusedMultiplyAdd(x, right, t4);
            x = Vector512.Create(a5[offset]);
            s5 = Vector512.FusedMultiplyAdd(x, left, s5);
            t5 = Vector512.FusedMultiplyAdd(x, right, t5);
        }

        s0.Store(c);
        t0.Store(c + 16);
        s1.Store(c1);
        t1.Store(c1 + 16);
        s2.Store(c2);
        t2.Store(c2 + 16);
        s3.Store(c3);
        t3.Store(c3 + 16);
        s4.Store(c4);
        t4.Store(c4 + 16);
        s5.Store(c5);
        t5.Store(c5 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile3x2(float* a, int aRow, int aColumn, float* b, int bRow, float* c, int cRow, int inner, bool add)
    {
        float* a1 = a + aRow, a2 = a1 + aRow;
        float* c1 = c + cRow, c2 = c1 + cRow;
        Vector512<float> s0 = default, s1 = default, s2 = default, t0 = default, t1 = default, t2 = default;
        if (add)
        {
            (s0, t0) = (Vector512.Load(c), Vector512.Load(c + 16));
            (s1, t1) = (Vector512.Load(c1), Vector512.Load(c1 + 16));
            (s2, t2) = (Vector512.Load(c2), Vector512.Load(c2 + 16));
        }

        nint offset = 0;
        for (int p = 0; p < inner; p++, b += bRow, offset += aColumn)
        {
            var left = Vector512.Load(b);
            var right = Vector512.Load(b + 16);
            var x = Vector512.Create(a[offset]);
            s0 = Vector512.FusedMultiplyAdd(x, left, s0);
            t0 = Vector512.FusedMultiplyAdd(x, right, t0);
            x = Vector512.Create(a1[offset]);
            s1 = Vector512.FusedMultiplyAdd(x, left, s1);
            t1 = Vector512.FusedMultiplyAdd(x, right, t1);
            x = Vector512.Create(a2[offset]);
            s2 = Vector512.FusedMultiplyAdd(x, left, s2);
            t2 = Vector512.FusedMultiplyAdd(x, right, t2);
        }

        s0.Store(c);
        t0.Store(c + 16);
        s1.Store(c1);
        t1.Store(c1 + 16);
        s2.Store(c2);
        t2.Store(c2 + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1x2(float* a, int aColumn, float* b, int bRow, float* c, int inner, bool add)
    {
        var s = add ? Vector512.Load(c) : default;
        var t = add ? Vector512.Load(c + 16) : default;
        for (int p = 0; p < inner; p++, b += bRow, a += aColumn)
        {
            var x = Vector512.Create(*a);
            s = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s);
            t = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), t);
        }

        s.Store(c);
        t.Store(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1x1(float* a, int aColumn, float* b, int bRow, float* c, int inner, bool add)
    {
        var s = add ? Vector512.Load(c) : default;
        for (int p = 0; p < inner; p++, b += bRow, a += aColumn)
            s = Vector512.FusedMultiplyAdd(Vector512.Create(*a), Vector512.Load(b), s);
        s.Store(c);
    }
}
