using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Training.Learning;

/// <summary>
/// A matrix that is learned, with Adam's moments and the moving average that is shipped in the end. A sparse one (an embedding
/// table) updates only the rows that a batch touched.
/// </summary>
internal sealed unsafe class Parameter
{
    private readonly bool[]? _isTouched;
    private readonly List<int> _touched = [];

    public Parameter(string name, int rows, int columns, float deviation, RandomStream random, bool sparse = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Value = Allocate();
        Gradient = Allocate();
        Moment = Allocate();
        Square = Allocate();
        Average = Allocate();
        _isTouched = sparse ? new bool[rows] : null;
        for (long i = 0; i < Count; i++)
            Value[i] = ((random.NextSingle() * 2f) - 1f) * deviation;
    }

    public string Name { get; }
    public int Rows { get; }
    public int Columns { get; }
    public long Count => (long)Rows * Columns;
    public float* Value { get; }
    public float* Gradient { get; }
    public float* Moment { get; }
    public float* Square { get; }
    public float* Average { get; }

    /// <summary>Gradient of one row of a sparse table, which now counts as touched.</summary>
    public float* Touch(int row)
    {
        if (!_isTouched![row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return Gradient + ((long)row * Columns);
    }

    public double SquaredNorm()
    {
        double sum = 0;
        if (_isTouched is null)
            return Sum(Gradient, Count);
        foreach (int row in _touched)
            sum += Sum(Gradient + ((long)row * Columns), Columns);
        return sum;
    }

    public void Update(float rate, float scale, float firstDecay, float secondDecay, float weightDecay, int step)
    {
        float firstCorrection = 1f / (1f - MathF.Pow(firstDecay, step)), secondCorrection = 1f / (1f - MathF.Pow(secondDecay, step));
        if (_isTouched is null)
        {
            Step(0, Count);
            return;
        }

        foreach (int row in _touched)
        {
            Step((long)row * Columns, Columns);
            _isTouched[row] = false;
        }

        _touched.Clear();

        void Step(long start, long count)
        {
            for (long i = start; i < start + count; i += 16)
            {
                var gradient = Vector512.Load(Gradient + i) * scale;
                var moment = (Vector512.Load(Moment + i) * firstDecay) + (gradient * (1f - firstDecay));
                var square = (Vector512.Load(Square + i) * secondDecay) + (gradient * gradient * (1f - secondDecay));
                moment.Store(Moment + i);
                square.Store(Square + i);
                var value = Vector512.Load(Value + i);
                var change = moment * firstCorrection / (Vector512.Sqrt(square * secondCorrection) + Vector512.Create(1e-8f));
                (value - ((change + (value * weightDecay)) * rate)).Store(Value + i);
                Vector512<float>.Zero.Store(Gradient + i);
            }
        }
    }

    public void MoveAverage(float decay)
    {
        for (long i = 0; i < Count; i += 16)
        {
            var average = Vector512.Load(Average + i);
            (average + ((Vector512.Load(Value + i) - average) * (1f - decay))).Store(Average + i);
        }
    }

    /// <summary>Puts the average in the place of the value and the value in the place of the average.</summary>
    public void SwapAverage()
    {
        for (long i = 0; i < Count; i++)
            (Value[i], Average[i]) = (Average[i], Value[i]);
    }

    private static double Sum(float* values, long count)
    {
        var sum = Vector512<float>.Zero;
        for (long i = 0; i < count; i += 16)
        {
            var value = Vector512.Load(values + i);
            sum += value * value;
        }

        return Vector512.Sum(sum);
    }

    private float* Allocate()
    {
        if (Columns % 16 != 0)
            throw new ArgumentException($"{Name}: {Columns} columns are no multiple of 16.");
        nuint bytes = (nuint)(Count * sizeof(float));
        var memory = (float*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(memory, bytes);
        return memory;
    }
}
